// The tables, which are the truth, and beside them the account of the Functions host: its locks, its timers and the package of the app.

param naam string
param hostnaam string
param locatie string
param labels object
param redundantie string
param prive bool
param principalId string
param logboek string

var rollen = loadJsonContent('../rollen.json')

resource tabellen 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: naam
  location: locatie
  tags: labels
  kind: 'StorageV2'
  sku: {
    name: redundantie
  }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: prive ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: prive ? 'Deny' : 'Allow'
      bypass: 'None'
    }
  }
}

resource tabeldienst 'Microsoft.Storage/storageAccounts/tableServices@2024-01-01' = {
  parent: tabellen
  name: 'default'
}

resource host 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: hostnaam
  location: locatie
  tags: labels
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Whoever deploys puts the package here, from outside the network; only an identity with a role gets in.
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Allow'
      bypass: 'AzureServices'
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2024-01-01' = {
  parent: host
  name: 'default'
}

resource pakketten 'Microsoft.Storage/storageAccounts/blobServices/containers@2024-01-01' = {
  parent: blobs
  name: 'pakketten'
}

resource tabelrol 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(tabellen.id, principalId, rollen.tabelBijdrager)
  scope: tabellen
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.tabelBijdrager)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

var hostrollen = [rollen.blobEigenaar, rollen.queueBijdrager, rollen.tabelBijdrager]

resource hostrol 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for rol in hostrollen: {
    name: guid(host.id, principalId, rol)
    scope: host
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rol)
      principalId: principalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource diagnose 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logboek'
  scope: tabeldienst
  properties: {
    workspaceId: logboek
    logs: [
      {
        category: 'StorageDelete'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'Transaction'
        enabled: true
      }
    ]
  }
}

output id string = tabellen.id
output naam string = tabellen.name
output tabelAdres string = 'https://${tabellen.name}.table.${environment().suffixes.storage}'
output hostNaam string = host.name
output pakketAdres string = 'https://${host.name}.blob.${environment().suffixes.storage}/${pakketten.name}'
