// The vault with the two keys: hub-hmac (pseudonyms) and hub-data (event data). The keys themselves are made by maak-sleutels.sh.

param naam string
param locatie string
param labels object
param prive bool
param principalId string
param logboek string

@description('Who deploys: may make the two keys. Empty: nobody gets that role here.')
param uitroller string

@allowed(['User', 'ServicePrincipal', 'Group'])
param uitrollersoort string

var rollen = loadJsonContent('../rollen.json')

resource kluis 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: naam
  location: locatie
  tags: labels
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    // Without its keys no event can be read: a vault that is thrown away must come back.
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: prive ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: prive ? 'Deny' : 'Allow'
      bypass: 'None'
    }
  }
}

resource gebruik 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(kluis.id, principalId, rollen.geheimGebruiker)
  scope: kluis
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.geheimGebruiker)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

resource beheer 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(uitroller)) {
  name: guid(kluis.id, uitroller, rollen.geheimBeheerder)
  scope: kluis
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.geheimBeheerder)
    principalId: uitroller
    principalType: uitrollersoort
  }
}

resource diagnose 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logboek'
  scope: kluis
  properties: {
    workspaceId: logboek
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}

output id string = kluis.id
output naam string = kluis.name
output adres string = kluis.properties.vaultUri
