// The Function App on Flex Consumption. It has no deployment slots: rolling back is deploying the earlier package again.

param naam string
param locatie string
param labels object
param identiteit string
param clientId string

@description('Account of the Functions host, and where the package of the app is put.')
param hostNaam string
param pakketAdres string

param bus string
param tabelAdres string
param kluisAdres string
param inzichtVerbinding string
param logboek string
param otlpEindpunt string

@description('Empty: outside any network.')
param subnet string

param hubOin string

@description('Audience of the Entra tokens that callers bring: the application (client) id of the hub, which tokens of version 2 always have there. Empty: bearer keys only.')
param publiek string

@description('The application of the hub with which people sign in on the pages; empty: with a key only.')
param client string

@description('The first register: only the operator, who adds the others by the API.')
param beheer object

@description('OINs that have an intake queue.')
param aanleveraars array

param altijdKlaar int
param meesteInstanties int
param geheugen int
param httpPerInstantie int

// A cold start is not "at once": what stands between a court's decision and the GI is always there, whether it has a webhook or fetches.
var spoed = ['http', 'function:Verwerking', 'function:VerwerkingSpoed', 'function:Bezorging', 'function:BezorgingSpoed', 'function:Postbus']

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${naam}'
  location: locatie
  tags: labels
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: naam
  location: locatie
  tags: union(labels, { 'azd-service-name': 'hub' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identiteit}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identiteit
    virtualNetworkSubnetId: empty(subnet) ? null : subnet
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: pakketAdres
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identiteit
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        maximumInstanceCount: meesteInstanties
        instanceMemoryMB: geheugen
        alwaysReady: altijdKlaar == 0
          ? []
          : map(spoed, functie => {
              name: functie
              instanceCount: altijdKlaar
            })
        triggers: {
          http: {
            // Most of these are long polls, which wait and do nothing.
            perInstanceConcurrency: httpPerInstantie
          }
        }
      }
    }
  }

  resource instellingen 'config' = {
    name: 'appsettings'
    properties: {
      // The host: its own account and the broker, by identity.
      AzureWebJobsStorage__accountName: hostNaam
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: clientId
      AzureWebJobsDisableHomepage: 'true'
      APPLICATIONINSIGHTS_CONNECTION_STRING: inzichtVerbinding
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
      ServiceBus__fullyQualifiedNamespace: bus
      ServiceBus__credential: 'managedidentity'
      ServiceBus__clientId: clientId
      // In the place of what host.json says: of a batched function the host takes one session at a time, and waits this long before the next.
      AzureFunctionsJobHost__extensions__serviceBus__sessionIdleTimeout: '00:00:00.250'
      // The hub.
      AZURE_CLIENT_ID: clientId
      Hub__Tabellen: tabelAdres
      Hub__Kluis: kluisAdres
      Hub__Oin: hubOin
      Hub__Deelnemers: string({
        deelnemers: [
          {
            oin: beheer.oin
            naam: 'Beheer'
            rol: 'beheer'
            sleutels: []
            entra: {
              tenant: beheer.tenant
              app: beheer.app
            }
          }
        ]
      })
      Hub__Aanlevering__Wachtrijen: join(aanleveraars, ',')
      Hub__Entra__Publiek: publiek
      Hub__Entra__Client: client
      Hub__Telemetrie__Otlp: otlpEindpunt
    }
  }

  resource geenFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource geenScm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

resource diagnose 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logboek'
  scope: app
  properties: {
    workspaceId: logboek
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

output naam string = app.name
output adres string = 'https://${app.properties.defaultHostName}'
