// One private endpoint, with its name in the private zone.

param naam string
param locatie string
param labels object
param subnet string

@description('Resource that gets the private address.')
param doel string

@description('Which part of it: namespace, table, blob, queue, vault.')
param groep string

@description('Name of the private DNS zone, in this resource group.')
param zone string

resource eindpunt 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: naam
  location: locatie
  tags: labels
  properties: {
    subnet: {
      id: subnet
    }
    privateLinkServiceConnections: [
      {
        name: naam
        properties: {
          privateLinkServiceId: doel
          groupIds: [groep]
        }
      }
    ]
  }
}

resource dns 'Microsoft.Network/privateDnsZones@2020-06-01' existing = {
  name: zone
}

resource inschrijving 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = {
  parent: eindpunt
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: groep
        properties: {
          privateDnsZoneId: dns.id
        }
      }
    ]
  }
}
